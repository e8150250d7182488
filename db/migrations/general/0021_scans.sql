CREATE TABLE `scan` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`added_on` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `scan_by_record` ON `scan` (`record_id`);

CREATE TABLE `scan_bytes` (
	`scan_id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`scan_id`) REFERENCES `scan`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `scan_bytes_by_record` ON `scan_bytes` (`record_id`);
