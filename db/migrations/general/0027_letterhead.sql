-- A Word file of the school's own as letterhead; none until the office chooses one.
CREATE TABLE `letterhead` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`words` text NOT NULL,
	`left_out` text NOT NULL,
	`content` blob NOT NULL
);
