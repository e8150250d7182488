DROP TABLE `answer`;--> statement-breakpoint
CREATE TABLE `answer` (
	`review_id` text NOT NULL,
	`question` text NOT NULL,
	`side` text NOT NULL,
	`row` text NOT NULL,
	`cell` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`review_id`, `question`, `side`, `row`, `cell`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
