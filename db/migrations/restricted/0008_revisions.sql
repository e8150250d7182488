-- An objective that is revised or withdrawn during the year keeps its earlier wording, with the day and the reason.
ALTER TABLE `objective` ADD COLUMN `begun_on` text;
ALTER TABLE `objective` ADD COLUMN `begun_version` integer;
ALTER TABLE `objective` ADD COLUMN `withdrawn_on` text;
ALTER TABLE `objective` ADD COLUMN `withdrawn_why` text DEFAULT '' NOT NULL;

CREATE TABLE `objective_revision` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`objective_id` text NOT NULL,
	`position` integer NOT NULL,
	`revised_on` text NOT NULL,
	`begun_on` text NOT NULL,
	`reason` text NOT NULL,
	`is_spelling` integer NOT NULL,
	`is_over` integer NOT NULL,
	`text` text NOT NULL,
	`criteria` text NOT NULL,
	`monitoring` text NOT NULL,
	`target_day` text,
	FOREIGN KEY (`objective_id`) REFERENCES `objective`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `revision_by_record` ON `objective_revision` (`record_id`);
CREATE INDEX `revision_by_objective` ON `objective_revision` (`objective_id`);
