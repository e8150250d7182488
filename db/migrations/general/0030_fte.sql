-- The share of a full-time week that somebody works, and in how many weeks of the year.
ALTER TABLE `staff` ADD COLUMN `fte` real;
ALTER TABLE `staff` ADD COLUMN `weeks_per_year` real;
