CREATE TABLE `keeping_rule` (
	`id` text PRIMARY KEY NOT NULL,
	`amount` integer NOT NULL,
	`unit` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`checked_on` text
);

CREATE TABLE `seen_day` (
	`id` integer PRIMARY KEY NOT NULL,
	`day` text NOT NULL
);

CREATE TABLE `request` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`staff_id` text,
	`name` text NOT NULL,
	`asked` text NOT NULL,
	`received_on` text NOT NULL,
	`acknowledged_on` text,
	`extended_on` text,
	`extended_why` text NOT NULL,
	`closed_on` text,
	`outcome` text NOT NULL,
	`held_after` integer NOT NULL
);

CREATE INDEX `request_by_staff` ON `request` (`staff_id`);
CREATE TABLE `request_pause` (
	`request_id` text NOT NULL,
	`awaited` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	PRIMARY KEY(`request_id`, `awaited`, `from_day`),
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE cascade
);

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
