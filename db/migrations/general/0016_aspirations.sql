-- An objective serves an aspiration as well as a priority, and is agreed or determined by the appraiser.
ALTER TABLE `objective` ADD COLUMN `aspiration` text DEFAULT '' NOT NULL;
ALTER TABLE `objective` ADD COLUMN `determined` integer DEFAULT false NOT NULL;
