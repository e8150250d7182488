-- A certificate of a training that was held may be kept as a file; its bytes stand apart.
CREATE TABLE `certificate_scan` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`added_on` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `training_event`(`id`) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX `certificate_scan_by_event` ON `certificate_scan` (`event_id`);
CREATE INDEX `certificate_scan_by_staff` ON `certificate_scan` (`staff_id`);
CREATE TABLE `certificate_scan_bytes` (
	`certificate_scan_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`certificate_scan_id`) REFERENCES `certificate_scan`(`id`) ON UPDATE no action ON DELETE cascade
);
