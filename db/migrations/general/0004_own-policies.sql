CREATE TABLE `own_policy` (
	`id` text PRIMARY KEY NOT NULL,
	`policy` text NOT NULL,
	`left_out` text NOT NULL,
	`based_on` text,
	`updated_at` text NOT NULL
);
