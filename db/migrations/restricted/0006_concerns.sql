CREATE TABLE `record_frame` (
	`record_id` text PRIMARY KEY NOT NULL,
	`policy` text NOT NULL,
	`choices` text NOT NULL,
	`period_id` text NOT NULL,
	`starts` text NOT NULL,
	`ends` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE TABLE `course` (
	`record_id` text PRIMARY KEY NOT NULL,
	`follows` text,
	`starts` text,
	`ends` text,
	`reason` text NOT NULL,
	`extensions` text NOT NULL,
	`rests` text NOT NULL,
	`came_to` text,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);
