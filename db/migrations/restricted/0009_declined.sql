-- Somebody who was asked to sign may decline; what they said stands in place of the signature.
ALTER TABLE `signature` ADD COLUMN `declined` text DEFAULT '' NOT NULL;
