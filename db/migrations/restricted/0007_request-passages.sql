CREATE TABLE `request_passage` (
	`request_id` text NOT NULL,
	`passage` text NOT NULL,
	PRIMARY KEY(`request_id`, `passage`)
);
