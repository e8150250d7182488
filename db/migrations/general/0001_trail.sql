CREATE TABLE `trail` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`by_role` text,
	`what` text NOT NULL,
	`outcome` text NOT NULL,
	`about` text,
	`people` text NOT NULL,
	`detail` text,
	`link` text NOT NULL
) STRICT;

CREATE TRIGGER `trail_is_not_changed` BEFORE UPDATE ON `trail` BEGIN
	SELECT RAISE(ABORT, 'the trail is only added to');
END;

CREATE TRIGGER `trail_is_not_removed` BEFORE DELETE ON `trail` BEGIN
	SELECT RAISE(ABORT, 'the trail is only added to');
END;
