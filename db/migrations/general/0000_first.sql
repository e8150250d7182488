CREATE TABLE `calendar_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`starts` text NOT NULL,
	`ends` text NOT NULL
);

CREATE INDEX `calendar_by_start` ON `calendar_entry` (`starts`);
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

CREATE INDEX `change_by_time` ON `change` (`at`);
CREATE TABLE `cycle` (
	`id` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`policy` text NOT NULL,
	`choices` text NOT NULL,
	`period_id` text NOT NULL,
	`starts` text NOT NULL,
	`ends` text NOT NULL,
	`opened_on` text NOT NULL,
	`closed_on` text,
	`history` text NOT NULL
);

CREATE TABLE `cycle_closing` (
	`cycle_id` text PRIMARY KEY NOT NULL,
	`closing` text NOT NULL,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycle`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE TABLE `cycle_member` (
	`cycle_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`left_out` text,
	`taken_in` text,
	PRIMARY KEY(`cycle_id`, `staff_id`)
);

CREATE INDEX `member_by_staff` ON `cycle_member` (`staff_id`);
CREATE TABLE `own_policy` (
	`id` text PRIMARY KEY NOT NULL,
	`policy` text NOT NULL,
	`left_out` text NOT NULL,
	`based_on` text,
	`updated_at` text NOT NULL
);

CREATE TABLE `booking` (
	`record_id` text NOT NULL,
	`phase` text NOT NULL,
	`on_day` text NOT NULL,
	`at_time` text NOT NULL,
	`minutes` integer NOT NULL,
	`place` text NOT NULL,
	`invited_on` text,
	PRIMARY KEY(`record_id`, `phase`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `booking_by_day` ON `booking` (`on_day`);
CREATE TABLE `running_deadline` (
	`record_id` text NOT NULL,
	`cycle_id` text,
	`rule` text NOT NULL,
	`step` text NOT NULL,
	`due` text NOT NULL,
	`sum` text,
	`shortened` integer NOT NULL,
	PRIMARY KEY(`record_id`, `rule`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `deadline_by_due` ON `running_deadline` (`cycle_id`,`due`);
CREATE TABLE `step` (
	`record_id` text NOT NULL,
	`step` text NOT NULL,
	`done_on` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`record_id`, `step`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE TABLE `answer` (
	`record_id` text NOT NULL,
	`question` text NOT NULL,
	`side` text NOT NULL,
	`row` text NOT NULL,
	`cell` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`record_id`, `question`, `side`, `row`, `cell`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE TABLE `objective` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`criteria` text NOT NULL,
	`monitoring` text NOT NULL,
	`target_day` text,
	`category` text,
	`priority` text NOT NULL,
	`continues` text,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `objective_by_record` ON `objective` (`record_id`);
CREATE TABLE `objective_progress` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`position` integer NOT NULL,
	`about` text,
	`objective` text NOT NULL,
	`progress` text NOT NULL,
	`outcome` text,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `progress_by_record` ON `objective_progress` (`record_id`);
CREATE TABLE `training_need` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`record_id` text,
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
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `need_by_cycle` ON `training_need` (`cycle_id`);
CREATE INDEX `need_by_record` ON `training_need` (`record_id`);
CREATE INDEX `need_by_staff` ON `training_need` (`staff_id`);
CREATE TABLE `training_undertaken` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`position` integer NOT NULL,
	`activity` text NOT NULL,
	`success` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `undertaken_by_record` ON `training_undertaken` (`record_id`);
CREATE TABLE `record` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`staff_id` text,
	`cycle_id` text,
	`begun_on` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`stage` text NOT NULL,
	`touched_at` text NOT NULL
);

CREATE INDEX `record_by_stage` ON `record` (`cycle_id`,`stage`);
CREATE INDEX `record_by_staff` ON `record` (`staff_id`);
CREATE INDEX `record_by_touch` ON `record` (`touched_at`);
CREATE TABLE `record_person` (
	`record_id` text NOT NULL,
	`staff_id` text NOT NULL,
	PRIMARY KEY(`record_id`, `staff_id`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `record_person_by_staff` ON `record_person` (`staff_id`);
CREATE TABLE `record_version` (
	`record_id` text NOT NULL,
	`version` integer NOT NULL,
	`reason` text NOT NULL,
	`signed_on` text,
	PRIMARY KEY(`record_id`, `version`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE TABLE `signature` (
	`record_id` text NOT NULL,
	`version` integer NOT NULL,
	`signer` text NOT NULL,
	`name` text NOT NULL,
	`signed_on` text NOT NULL,
	PRIMARY KEY(`record_id`, `version`, `signer`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE TABLE `signed_document` (
	`record_id` text NOT NULL,
	`version` integer NOT NULL,
	`document_id` text NOT NULL,
	`file_name` text NOT NULL,
	`composed` text NOT NULL,
	PRIMARY KEY(`record_id`, `version`, `document_id`),
	FOREIGN KEY (`record_id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE TABLE `review` (
	`id` text PRIMARY KEY NOT NULL,
	`appraiser_id` text,
	`appraiser_name` text NOT NULL,
	`panel` text NOT NULL,
	`earlier_appraisers` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `record`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `review_by_appraiser` ON `review` (`appraiser_id`);
CREATE TABLE `school` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`nation` text NOT NULL,
	`address` text NOT NULL,
	`logo` blob,
	`logo_kind` text,
	`logo_width` integer,
	`logo_height` integer,
	`document_language` text NOT NULL,
	`headteacher_id` text,
	`business_manager_id` text,
	`demo` integer NOT NULL,
	`priorities` text NOT NULL,
	`backup_place` text NOT NULL,
	`printed_sheets` text NOT NULL,
	`policy` text,
	`choices` text NOT NULL
);

CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`given_name` text NOT NULL,
	`family_name` text NOT NULL,
	`employee_number` text,
	`job_title` text NOT NULL,
	`staff_group` text NOT NULL,
	`start_date` text,
	`contract` text NOT NULL,
	`contract_ends` text,
	`hours_per_week` real,
	`line_manager_id` text,
	`email` text,
	`qts` integer NOT NULL,
	`pay_range` text,
	`ewc_registered` integer NOT NULL,
	`language` text NOT NULL,
	`probation_ends` text,
	`induction_ends` text,
	`paused_from` text,
	`paused_until` text,
	`appraiser_trained_on` text,
	`leaving_date` text,
	`site` text
);

CREATE INDEX `staff_by_name` ON `staff` (`family_name`,`given_name`);