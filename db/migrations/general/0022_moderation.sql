-- samples of reviews that are moderated, each drawn by a number, and what was found of them
CREATE TABLE `moderation_sample` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`number` integer NOT NULL,
	`each` integer NOT NULL,
	`drawn_on` text NOT NULL,
	`moderator` text NOT NULL,
	`conclusion` text NOT NULL,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE TABLE `moderation_item` (
	`moderation_id` text NOT NULL,
	`record_id` text NOT NULL,
	`checks` text NOT NULL,
	`finding` text NOT NULL,
	`follow_up` text NOT NULL,
	`done_on` text,
	PRIMARY KEY(`moderation_id`, `record_id`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`moderation_id`) REFERENCES `moderation_sample`(`id`) ON UPDATE no action ON DELETE cascade
);
