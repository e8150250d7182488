-- The copies of the records: up to two places for them in place of one, and what stands there.
CREATE TABLE `backup_place` (
	`number` integer PRIMARY KEY NOT NULL,
	`folder` text NOT NULL
);
CREATE TABLE `backup` (
	`id` text PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	`name` text NOT NULL,
	`made_at` text NOT NULL,
	`size` integer NOT NULL,
	`state` text NOT NULL,
	`checked_at` text NOT NULL
);
INSERT INTO `backup_place` SELECT 1, `backup_place` FROM `school` WHERE `backup_place` <> '';
ALTER TABLE `school` DROP COLUMN `backup_place`;
