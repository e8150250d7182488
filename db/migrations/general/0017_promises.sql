-- Evidence that was agreed and support that was promised are rows; why an objective was missed stands beside how it went.
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`position` integer NOT NULL,
	`what` text NOT NULL,
	`kind` text,
	`seen_on` text,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `evidence_by_record` ON `evidence` (`record_id`);

CREATE TABLE `promise` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`position` integer NOT NULL,
	`what` text NOT NULL,
	`kind` text NOT NULL,
	`by_whom` text NOT NULL,
	`by_day` text,
	`state` text NOT NULL,
	`settled_on` text,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `promise_by_record` ON `promise` (`record_id`);

ALTER TABLE `objective_progress` ADD COLUMN `cause` text DEFAULT '' NOT NULL;
ALTER TABLE `objective_progress` ADD COLUMN `cause_said` text DEFAULT '' NOT NULL;
