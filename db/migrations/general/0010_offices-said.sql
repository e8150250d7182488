-- Who said last who holds the two offices: what the office entered alone is the headteacher's to check.
ALTER TABLE `school` ADD COLUMN `offices_said_by` text;
