CREATE TABLE `calendar_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`starts` text NOT NULL,
	`ends` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `calendar_by_start` ON `calendar_entry` (`starts`);