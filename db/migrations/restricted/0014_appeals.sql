CREATE TABLE `appeal` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`disputes` text NOT NULL,
	`received_on` text NOT NULL,
	`grounds` text NOT NULL,
	`decided_by` text NOT NULL,
	`pauses` integer NOT NULL,
	`clause` text,
	`decided_on` text,
	`outcome` text,
	`decision` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `appeal_by_record` ON `appeal` (`record_id`);
