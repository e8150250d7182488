-- A school may give its lists columns of its own.
CREATE TABLE `own_column` (
	`id` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`choices` text NOT NULL,
	`position` integer NOT NULL,
	`removed_on` text
);
CREATE TABLE `own_staff_value` (
	`staff_id` text NOT NULL,
	`column_id` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`staff_id`, `column_id`),
	FOREIGN KEY (`column_id`) REFERENCES `own_column`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `own_staff_value_by_column` ON `own_staff_value` (`column_id`);
CREATE TABLE `own_review_value` (
	`record_id` text NOT NULL,
	`column_id` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`record_id`, `column_id`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `own_review_value_by_column` ON `own_review_value` (`column_id`);
