CREATE TABLE `recovery_sheet` (
	`id` integer PRIMARY KEY NOT NULL,
	`given_on` text NOT NULL,
	`seen_on` text NOT NULL
);
