-- Studio sorts columns by name: what a row is about stands first.
ALTER TABLE "Claim" RENAME COLUMN "summary" TO "about";
ALTER TABLE "Position" RENAME COLUMN "summary" TO "about";
ALTER TABLE "Figure" RENAME COLUMN "name" TO "about";
