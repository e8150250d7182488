CREATE TABLE `cycle_member` (
	`cycle_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`left_out` text,
	PRIMARY KEY(`cycle_id`, `staff_id`)
);
--> statement-breakpoint
CREATE INDEX `member_by_staff` ON `cycle_member` (`staff_id`);--> statement-breakpoint
CREATE TABLE `change` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`by_role` text NOT NULL,
	`what` text NOT NULL,
	`about` text NOT NULL,
	`row_count` integer NOT NULL,
	`rows` text NOT NULL,
	`undone` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `change_by_time` ON `change` (`at`);--> statement-breakpoint
CREATE TABLE `answer` (
	`review_id` text NOT NULL,
	`question_id` text NOT NULL,
	`side` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`review_id`, `question_id`, `side`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `kept_document` (
	`review_id` text NOT NULL,
	`version` integer NOT NULL,
	`document_id` text NOT NULL,
	`file_name` text NOT NULL,
	`composed` text NOT NULL,
	PRIMARY KEY(`review_id`, `version`, `document_id`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `objective` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`criteria` text NOT NULL,
	`monitoring` text NOT NULL,
	`target_day` text,
	`priority` text NOT NULL,
	`continues` text,
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `objective_by_review` ON `objective` (`review_id`);--> statement-breakpoint
CREATE TABLE `objective_progress` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`position` integer NOT NULL,
	`about` text,
	`objective` text NOT NULL,
	`progress` text NOT NULL,
	`outcome` text,
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `progress_by_review` ON `objective_progress` (`review_id`);--> statement-breakpoint
CREATE TABLE `open_deadline` (
	`review_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`step` text NOT NULL,
	`after_step` text NOT NULL,
	`from_day` text NOT NULL,
	`due` text NOT NULL,
	PRIMARY KEY(`review_id`, `step`, `after_step`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deadline_by_due` ON `open_deadline` (`cycle_id`,`due`);--> statement-breakpoint
CREATE TABLE `review` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`appraiser_id` text,
	`appraiser_name` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`stage` text NOT NULL,
	`touched_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `review_by_stage` ON `review` (`cycle_id`,`stage`);--> statement-breakpoint
CREATE INDEX `review_by_staff` ON `review` (`staff_id`);--> statement-breakpoint
CREATE INDEX `review_by_touch` ON `review` (`touched_at`);--> statement-breakpoint
CREATE TABLE `review_version` (
	`review_id` text NOT NULL,
	`version` integer NOT NULL,
	`reason` text NOT NULL,
	`signed_on` text,
	PRIMARY KEY(`review_id`, `version`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `signature` (
	`review_id` text NOT NULL,
	`version` integer NOT NULL,
	`side` text NOT NULL,
	`name` text NOT NULL,
	`signed_on` text NOT NULL,
	PRIMARY KEY(`review_id`, `version`, `side`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `step` (
	`review_id` text NOT NULL,
	`step` text NOT NULL,
	`done_on` text NOT NULL,
	PRIMARY KEY(`review_id`, `step`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `training_undertaken` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`position` integer NOT NULL,
	`activity` text NOT NULL,
	`success` text NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `undertaken_by_review` ON `training_undertaken` (`review_id`);--> statement-breakpoint
CREATE TABLE `training_need` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`review_id` text,
	`position` integer NOT NULL,
	`need` text NOT NULL,
	`action` text NOT NULL,
	`who_acts` text NOT NULL,
	`by_day` text,
	`theme` text NOT NULL,
	`priority` text NOT NULL,
	`provider` text NOT NULL,
	`cost_pence` integer,
	`state` text NOT NULL,
	`done_on` text,
	`how_well` text NOT NULL,
	`impact` text NOT NULL,
	`continues` text,
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `need_by_cycle` ON `training_need` (`cycle_id`);--> statement-breakpoint
CREATE INDEX `need_by_review` ON `training_need` (`review_id`);--> statement-breakpoint
CREATE INDEX `need_by_staff` ON `training_need` (`staff_id`);