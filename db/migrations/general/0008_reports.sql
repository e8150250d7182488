CREATE TABLE `governor_report` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`made_on` text NOT NULL,
	`made_by` text NOT NULL,
	`is_released` integer NOT NULL,
	`draft` text NOT NULL,
	`figures` text NOT NULL,
	`file_name` text NOT NULL,
	`composed` text NOT NULL
);

CREATE INDEX `report_by_cycle` ON `governor_report` (`cycle_id`);

CREATE TABLE `released` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`staff_id` text NOT NULL,
	`cycle_id` text,
	`source` text NOT NULL,
	`lines` text NOT NULL,
	`paper` text,
	`released_on` text NOT NULL,
	`released_by` text NOT NULL
);

CREATE INDEX `released_by_staff` ON `released` (`staff_id`);
