-- How large a copy is tells how much the headteacher's part holds, which the office is not to learn.
ALTER TABLE `backup` DROP COLUMN `size`;
