CREATE TABLE `staff_wales` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`ewc_number` text NOT NULL,
	`ewc_checked_on` text,
	`welsh_asked_on` text,
	`welsh_answer` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
