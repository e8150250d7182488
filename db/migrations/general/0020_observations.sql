-- how and by whom somebody is observed: a record outside all cycles, whose days are steps
CREATE TABLE `observation` (
	`record_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`observer_id` text,
	`observer_name` text NOT NULL,
	`planned_on` text,
	`at` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);
