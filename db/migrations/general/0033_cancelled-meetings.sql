-- a meeting that was called off, for the calendars that have taken it in
CREATE TABLE `cancelled_meeting` (
	`record_id` text NOT NULL,
	`phase` text NOT NULL,
	`on_day` text NOT NULL,
	`at_time` text NOT NULL,
	`minutes` integer NOT NULL,
	PRIMARY KEY(`record_id`, `phase`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);
