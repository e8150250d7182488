CREATE TABLE `pause` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`paused_from` text NOT NULL,
	`paused_until` text
);

CREATE TABLE `pause_wanted` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`paused_from` text NOT NULL
);
