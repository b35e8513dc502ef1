-- Least privilege, run once in the warehouse's database by its administrator, before the first run of the ETL:
-- the ETL owns both schemas; the API reads dw and reads and writes op. Afterwards each login's user joins its role:
--   ALTER ROLE [warehouse_etl] ADD MEMBER [...]; ALTER ROLE [warehouse_api] ADD MEMBER [...];
-- ALTER ANY DATASPACE lets the migrations partition the facts by year. Readers see row versions and never block, nor are they blocked.
ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON;
ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
GO
CREATE ROLE [warehouse_etl];
GO
CREATE ROLE [warehouse_api];
GO
CREATE SCHEMA [op] AUTHORIZATION [warehouse_etl];
GO
CREATE SCHEMA [dw] AUTHORIZATION [warehouse_etl];
GO
GRANT CREATE TABLE, ALTER ANY DATASPACE TO [warehouse_etl];
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[op] TO [warehouse_api];
GRANT SELECT ON SCHEMA::[dw] TO [warehouse_api];
