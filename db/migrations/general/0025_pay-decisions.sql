CREATE TABLE `pay_decision` (
	`record_id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`decided_on` text NOT NULL,
	`decided_by` text NOT NULL,
	`decision` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);
