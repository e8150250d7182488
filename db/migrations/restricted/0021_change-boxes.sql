-- The box that was typed into: what is typed on in it is joined to that, without reading what was changed elsewhere.
ALTER TABLE `change` ADD COLUMN `box` text;
CREATE INDEX `change_by_box` ON `change` (`box`,`at`);
