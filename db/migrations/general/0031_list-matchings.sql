-- How a list of the same headings was matched when it was last taken over.
CREATE TABLE `list_matching` (
	`headings` text NOT NULL,
	`staff_column` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`headings`, `staff_column`)
);
