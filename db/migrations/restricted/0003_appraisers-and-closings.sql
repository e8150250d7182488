ALTER TABLE `review` ADD `panel` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `review` ADD `earlier_appraisers` text DEFAULT '[]' NOT NULL;