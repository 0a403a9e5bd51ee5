-- AlterTable
ALTER TABLE "ArticleRevision" ADD COLUMN     "fingerprint" BYTEA;
