-- What stands in a school's own columns of a review that only the headteacher opens stands beside it.
CREATE TABLE `own_review_value` (
	`record_id` text NOT NULL,
	`column_id` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`record_id`, `column_id`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `own_review_value_by_column` ON `own_review_value` (`column_id`);
