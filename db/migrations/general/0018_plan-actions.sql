CREATE TABLE `plan_action` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`position` integer NOT NULL,
	`area` text NOT NULL,
	`action` text NOT NULL,
	`who_acts` text NOT NULL,
	`by_day` text,
	`measures` text NOT NULL,
	`progress` text NOT NULL,
	`done_on` text,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `action_by_record` ON `plan_action` (`record_id`);
