DROP TABLE `open_deadline`;
--> statement-breakpoint
CREATE TABLE `booking` (
	`review_id` text NOT NULL,
	`phase` text NOT NULL,
	`on_day` text NOT NULL,
	`at_time` text NOT NULL,
	`minutes` integer NOT NULL,
	`place` text NOT NULL,
	`invited_on` text,
	PRIMARY KEY(`review_id`, `phase`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `booking_by_day` ON `booking` (`on_day`);--> statement-breakpoint
CREATE TABLE `running_deadline` (
	`review_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`rule` text NOT NULL,
	`step` text NOT NULL,
	`due` text NOT NULL,
	`sum` text,
	`shortened` integer NOT NULL,
	PRIMARY KEY(`review_id`, `rule`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deadline_by_due` ON `running_deadline` (`cycle_id`,`due`);--> statement-breakpoint
ALTER TABLE `staff` ADD `paused_from` text;--> statement-breakpoint
ALTER TABLE `staff` ADD `paused_until` text;--> statement-breakpoint
ALTER TABLE `staff` ADD `appraiser_trained_on` text;