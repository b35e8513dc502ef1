-- Least privilege, run once in the warehouse's database by its administrator, before the first run of the ETL:
-- the ETL owns both schemas; the API reads dw and reads and writes op. Afterwards each gets a password:
--   ALTER ROLE warehouse_etl LOGIN PASSWORD '...'; ALTER ROLE warehouse_api LOGIN PASSWORD '...';
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'warehouse_etl') THEN
    CREATE ROLE warehouse_etl;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'warehouse_api') THEN
    CREATE ROLE warehouse_api;
  END IF;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO warehouse_etl', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO warehouse_api', current_database());
END
$$;

CREATE SCHEMA IF NOT EXISTS op AUTHORIZATION warehouse_etl;
CREATE SCHEMA IF NOT EXISTS dw AUTHORIZATION warehouse_etl;
GRANT USAGE ON SCHEMA op, dw TO warehouse_api;
ALTER DEFAULT PRIVILEGES FOR ROLE warehouse_etl IN SCHEMA op GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO warehouse_api;
ALTER DEFAULT PRIVILEGES FOR ROLE warehouse_etl IN SCHEMA op GRANT USAGE ON SEQUENCES TO warehouse_api;
ALTER DEFAULT PRIVILEGES FOR ROLE warehouse_etl IN SCHEMA dw GRANT SELECT ON TABLES TO warehouse_api;
