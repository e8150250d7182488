CREATE TABLE `hold` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`reason` text NOT NULL,
	`note` text NOT NULL,
	`placed_on` text NOT NULL,
	`placed_by` text NOT NULL,
	`review_on` text NOT NULL
);

CREATE INDEX `hold_by_staff` ON `hold` (`staff_id`);
CREATE TABLE `destruction_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`by_role` text NOT NULL,
	`on_day` text NOT NULL,
	`items` text NOT NULL
);

CREATE TABLE `destruction_certificate` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`certificate` text NOT NULL,
	`rebuilt` integer NOT NULL
);

CREATE TABLE `request_search` (
	`request_id` text NOT NULL,
	`place` text NOT NULL,
	`found` integer NOT NULL,
	`by_role` text NOT NULL,
	`on_day` text NOT NULL,
	`why` text NOT NULL,
	PRIMARY KEY(`request_id`, `place`)
);

CREATE TABLE `request_hidden` (
	`request_id` text NOT NULL,
	`mention` text NOT NULL,
	PRIMARY KEY(`request_id`, `mention`)
);
