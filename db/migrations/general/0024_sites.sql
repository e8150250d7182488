-- Sites have a name in Welsh, an address and a letterhead; until now each was a name that people are at.
CREATE TABLE `site` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`welsh_name` text NOT NULL,
	`address` text NOT NULL,
	`has_letterhead` integer NOT NULL
);
CREATE TABLE `site_logo` (
	`site_id` text PRIMARY KEY NOT NULL,
	`logo` blob NOT NULL,
	`logo_kind` text NOT NULL,
	`logo_width` integer NOT NULL,
	`logo_height` integer NOT NULL,
	FOREIGN KEY (`site_id`) REFERENCES `site`(`id`) ON UPDATE no action ON DELETE cascade
);
-- an id is written as every random one is
INSERT INTO `site` (`id`, `name`, `welsh_name`, `address`, `has_letterhead`)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' ||
	substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), `site`, '', '', 0
FROM (SELECT DISTINCT `site` FROM `staff` WHERE `site` IS NOT NULL AND `site` <> '');
