-- Which columns of a list somebody shows, and the filters that they gave a name.
CREATE TABLE `list_columns` (
	`list` text PRIMARY KEY NOT NULL,
	`columns` text NOT NULL
);
CREATE TABLE `saved_filter` (
	`id` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`search` text NOT NULL
);
