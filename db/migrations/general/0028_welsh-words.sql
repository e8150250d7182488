-- The school's own Welsh for what its policy says in English alone.
CREATE TABLE `welsh_word` (
	`english` text PRIMARY KEY NOT NULL,
	`welsh` text NOT NULL
);
