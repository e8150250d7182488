-- The school's own words, which its spelling knows besides the dictionaries.
CREATE TABLE `known_word` (
	`word` text PRIMARY KEY NOT NULL
);
