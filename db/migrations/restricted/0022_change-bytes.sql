-- what a row of a change held that is too long to stand in it
CREATE TABLE `change_bytes` (
	`change_id` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`change_id`, `sha256`),
	FOREIGN KEY (`change_id`) REFERENCES `change`(`id`) ON UPDATE no action ON DELETE cascade
);
