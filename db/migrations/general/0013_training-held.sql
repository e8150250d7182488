CREATE TABLE `must_have` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`nation` text,
	`whom` text NOT NULL,
	`months` integer,
	`source` text NOT NULL,
	`checked_on` text,
	`is_left_out` integer NOT NULL
);

CREATE TABLE `training_event` (
	`id` text PRIMARY KEY NOT NULL,
	`what` text NOT NULL,
	`must_have_id` text,
	`held_on` text NOT NULL,
	`provider` text NOT NULL,
	`cost_pence` integer
);

CREATE INDEX `training_event_by_day` ON `training_event` (`held_on`);

CREATE TABLE `attendance` (
	`event_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`expires_on` text,
	`certificate` text NOT NULL,
	PRIMARY KEY(`event_id`, `staff_id`),
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `training_event`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `attendance_by_staff` ON `attendance` (`staff_id`);
