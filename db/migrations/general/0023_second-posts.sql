-- Somebody may have two posts, each with what its group is asked.
ALTER TABLE `staff` ADD COLUMN `other_job_title` text;
ALTER TABLE `staff` ADD COLUMN `other_group` text;
