CREATE TABLE `disclosure` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`document` text,
	`what` text NOT NULL,
	`shared_with` text NOT NULL,
	`shared_on` text NOT NULL,
	`purpose_id` text,
	`purpose` text NOT NULL,
	`clause` text,
	`note` text NOT NULL,
	`noted_on` text NOT NULL,
	`noted_by` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `disclosure_by_record` ON `disclosure` (`record_id`);
CREATE INDEX `disclosure_by_day` ON `disclosure` (`shared_on`);
