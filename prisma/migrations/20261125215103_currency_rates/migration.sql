-- CreateTable
CREATE TABLE "CurrencyRate" (
    "month" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "perEuro" DECIMAL NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CurrencyRate_pkey" PRIMARY KEY ("month","currency")
);


ALTER TABLE "CurrencyRate" ADD CONSTRAINT "CurrencyRate_month_is_month" CHECK ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "CurrencyRate" ADD CONSTRAINT "CurrencyRate_perEuro_positive" CHECK ("perEuro" > 0);
