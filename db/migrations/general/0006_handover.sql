CREATE TABLE `law_dealt` (
	`id` text PRIMARY KEY NOT NULL,
	`policy_id` text NOT NULL,
	`finding_id` text NOT NULL,
	`clause` text NOT NULL,
	`note` text NOT NULL,
	`dealt_on` text NOT NULL,
	`by_role` text NOT NULL
);

CREATE TABLE `newcomer` (
	`role` text PRIMARY KEY NOT NULL,
	`since` text NOT NULL,
	`put_away_on` text
);

CREATE TABLE `recovery_sheet` (
	`id` integer PRIMARY KEY NOT NULL,
	`given_on` text NOT NULL,
	`seen_on` text NOT NULL
);
