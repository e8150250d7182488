CREATE TABLE `vault_age` (
  `id` integer PRIMARY KEY NOT NULL,
  `uses` integer NOT NULL,
  `last_used` text NOT NULL,
  `generation` integer NOT NULL,
  `changed_on` text NOT NULL
);
