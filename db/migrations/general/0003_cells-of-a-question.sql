PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_answer` (
	`review_id` text NOT NULL,
	`question_id` text NOT NULL,
	`side` text NOT NULL,
	`cell` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`review_id`, `question_id`, `side`, `cell`),
	FOREIGN KEY (`review_id`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_answer`("review_id", "question_id", "side", "cell", "text") SELECT "review_id", "question_id", "side", '', "text" FROM `answer`;--> statement-breakpoint
DROP TABLE `answer`;--> statement-breakpoint
ALTER TABLE `__new_answer` RENAME TO `answer`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `objective` ADD `category` text;