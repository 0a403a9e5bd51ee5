-- AlterTable
ALTER TABLE "Digest" ADD COLUMN     "images" JSONB;
