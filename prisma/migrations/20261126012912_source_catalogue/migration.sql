-- AlterEnum
ALTER TYPE "SourceKind" ADD VALUE 'sitemap';

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "siteUrl" TEXT,
ADD COLUMN     "title" TEXT,
ADD COLUMN     "verifiedAt" TIMESTAMPTZ(3);
